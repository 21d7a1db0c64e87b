import { Outlet, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { watchArrivals } from "../arrival.ts";

/** Around every page, open or not. */
export function RootLayout() {
  const router = useRouter();
  useEffect(() => watchArrivals(router), [router]);
  return <Outlet />;
}
