/** The frame's shape while the session loads, so that nothing moves when it arrives. */
import { SkeletonPage } from "../../ui/states.tsx";
import "./frame.css";

export const FrameSkeleton = () => (
  <div className="frame">
    <div className="rail" />
    <div className="frame-main">
      <div className="top-bar" />
      <main className="page">
        <SkeletonPage />
      </main>
    </div>
  </div>
);
