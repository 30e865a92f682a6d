/** A moment: UTC from the server, turned into local, relative time by the script. */
export const Moment = ({ at }: { at: string }) => (
  <time datetime={at} title={at}>
    {at.slice(11, 19)} UTC
  </time>
);
