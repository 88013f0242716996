/** Two soft tones, a third apart, made here: no file, nothing to load. */
const TONES = [
  { hertz: 523.25, at: 0 },
  { hertz: 659.25, at: 0.28 },
];
const SECONDS = 0.9;
const LOUDNESS = 0.22;

let context: AudioContext | undefined;

export function chime(): void {
  try {
    context ??= new AudioContext();
    const { currentTime } = context;
    for (const { hertz, at } of TONES) {
      const tone = context.createOscillator();
      const volume = context.createGain();
      tone.frequency.value = hertz;
      // It swells and dies away: a click would startle a tired room.
      volume.gain.setValueAtTime(0, currentTime + at);
      volume.gain.linearRampToValueAtTime(LOUDNESS, currentTime + at + 0.06);
      volume.gain.exponentialRampToValueAtTime(0.001, currentTime + at + SECONDS);
      tone.connect(volume).connect(context.destination);
      tone.start(currentTime + at);
      tone.stop(currentTime + at + SECONDS);
    }
  } catch {
    // Without a loudspeaker the board shows it all the same.
  }
}
