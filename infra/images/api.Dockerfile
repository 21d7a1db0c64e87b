# The API with the built console and portal. Build from the root of the checkout:
#   docker build -f infra/images/api.Dockerfile -t vas-api .
# Runs as a plain user and writes nothing to its own file system: run it with --read-only.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /vas
COPY . .
RUN npm ci --loglevel=error
RUN TURBO_TELEMETRY_DISABLED=1 npx turbo run build --filter=@vas/api --filter=@vas/console --filter=@vas/portal

# Only what the API needs at run time; its development dependencies would bring other workspaces' packages along.
FROM node:24.21.0-bookworm-slim AS modules
WORKDIR /vas
COPY . .
RUN npm pkg delete devDependencies --workspace=@vas/api \
  && npm ci --omit=dev --workspace=@vas/api --include-workspace-root=false --loglevel=error

FROM node:24.21.0-bookworm-slim
WORKDIR /vas
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=modules /vas/node_modules node_modules
COPY --from=build /vas/packages/domain/package.json packages/domain/package.json
COPY --from=build /vas/packages/domain/dist packages/domain/dist
COPY --from=build /vas/apps/api/package.json apps/api/package.json
COPY --from=build /vas/apps/api/dist apps/api/dist
COPY --from=build /vas/apps/api/fonts apps/api/fonts
COPY --from=build /vas/apps/console/dist apps/console/dist
COPY --from=build /vas/apps/portal/dist apps/portal/dist
COPY --from=build /vas/infra/postgres infra/postgres
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/livez').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Migrations are a job of their own: node apps/api/dist/migrate.js [--dry-run]; the directory is kept by node apps/api/dist/admin.js
CMD ["node", "apps/api/dist/main.js"]
