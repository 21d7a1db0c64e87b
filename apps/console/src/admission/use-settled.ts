import { useEffect, useState } from "react";

/** A value that follows another after a pause, for what costs a question to the server. Compared by content. */
export function useSettled<Value>(value: Value, milliseconds = 700): Value {
  const content = JSON.stringify(value);
  const [settled, setSettled] = useState(content);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(content), milliseconds);
    return () => clearTimeout(timer);
  }, [content, milliseconds]);
  return JSON.parse(settled) as Value;
}
