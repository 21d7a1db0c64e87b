// Runs before every npm script, on whatever Node the machine has and before anything is installed: node's own modules only.
// Afterwards npm finds Node 24 and every tool in node_modules/.bin.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const modules = join(root, "node_modules");
const lockFile = join(root, "package-lock.json");
const stampFile = join(modules, ".cache", "bootstrap-stamp");
const oldestNode = 20;
/** Exit code of everything the machine has to provide first: see docs/guides/operate.md. */
const machineNotReady = 3;

function stop(message) {
  console.error(message);
  process.exit(machineNotReady);
}

function requireNode() {
  if (Number(process.versions.node.split(".")[0]) >= oldestNode) return;
  stop(`Node ${oldestNode} or newer is needed; this is ${process.versions.node}. Install it from https://nodejs.org.`);
}

function requireWriteRight() {
  for (const path of [root, modules].filter((place) => existsSync(place))) {
    try {
      accessSync(path, constants.W_OK);
    } catch {
      stop(`No right to write to ${path}: the packages cannot be installed. Use the account that owns the folder.`);
    }
  }
}

/** The platform is part of the stamp: a folder copied from another system holds the wrong programs. */
function currentStamp() {
  return createHash("sha256")
    .update(readFileSync(lockFile))
    .update(`${process.platform}-${process.arch}`)
    .digest("hex");
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, "utf8") : undefined;
}

function writeStamp(stamp) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

const fits = (allowed, actual) => allowed === undefined || allowed.includes(actual);

/** Of the optional packages only the programs for this very system are certain to be needed (npm chooses by C library). */
function isNeededHere(entry) {
  if (!entry.optional) return true;
  return Boolean(entry.os && fits(entry.os, process.platform) && fits(entry.cpu, process.arch) && !entry.libc);
}

/** After `npm install` of one package the tree already is what the lockfile says: nothing is to be done again. */
function installedAsLocked() {
  const installedFile = join(modules, ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, "utf8")).packages;
  return Object.entries(JSON.parse(readFileSync(lockFile, "utf8")).packages).every(([path, entry]) => {
    if (!path.includes("node_modules/") || entry.link || !isNeededHere(entry)) return true;
    return installed[path]?.version === entry.version && installed[path]?.integrity === entry.integrity;
  });
}

/** @returns the exit code of npm with these arguments, run by the very npm that called this script. */
function npm(args, stdio) {
  const program = process.env.npm_execpath;
  const command = program ? [process.execPath, program] : [process.platform === "win32" ? "npm.cmd" : "npm"];
  return new Promise((resolve) => {
    const child = spawn(command[0], [...command.slice(1), ...args], { cwd: root, stdio, shell: !program });
    child.on("error", () => resolve(127));
    child.on("exit", (code, signal) => resolve(signal ? 130 : (code ?? 1)));
  });
}

async function install() {
  const since = Date.now();
  const seconds = () => Math.round((Date.now() - since) / 1000);
  console.log("Installing packages (a minute or two, once) …");
  const heartbeat = setInterval(() => console.log(`  still installing, ${seconds()} s`), 15_000);
  const code = await npm(["ci", "--loglevel=error"], "inherit");
  clearInterval(heartbeat);
  if (code === 0) return console.log(`  installed in ${seconds()} s`);
  if (code === 130) process.exit(code);
  if ((await npm(["ping", "--loglevel=silent", "--fetch-retries=0", "--fetch-timeout=5000"], "ignore")) !== 0)
    stop("The packages could not be fetched: the package registry does not answer. Check the network and run again.");
  stop("The packages could not be installed; npm says why above.");
}

requireNode();
const stamp = currentStamp();
if (readStamp() !== stamp) {
  requireWriteRight();
  if (!installedAsLocked()) await install();
  writeStamp(stamp);
}
