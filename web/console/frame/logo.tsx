/** The mark: a shop front under its awning. */

export const Logo = ({ size = 26 }: { size?: number }) => (
  <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="#0f625b" />
    <path d="M7 9h18l2 6a3 3 0 0 1-5.500 1.600A3 3 0 0 1 16 16.600a3 3 0 0 1-5.500 0A3 3 0 0 1 5 15z" fill="#f6f3ec" />
    <path d="M13.300 9h5.400l.6 6.800a3.300 3.300 0 0 1-6.600 0z" fill="#f0b64a" />
    <path d="M8 20.500h16V25H8z" fill="#f6f3ec" />
  </svg>
);
