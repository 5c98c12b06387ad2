/** A name without its spelling: `kube-pod-crash-looping` and `KubePodCrashLooping` are one. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
