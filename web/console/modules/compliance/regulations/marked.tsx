/** A text with its matching passages marked. */
import { cut, type Passage } from "./passages.ts";

export const Marked = (passage: Passage) =>
  cut(passage).map(({ text, marked, at }) => (marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>));
