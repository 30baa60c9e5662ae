/** The frame that every step of the story fills, and the sizes of its words, in units of the picture. */
export interface StoryBox {
  readonly wide: boolean;
  readonly width: number;
  readonly height: number;
  /** Labels: at 288 and at 512 px on screen they are 12 px or more. */
  readonly small: number;
  readonly strong: number;
  readonly figure: number;
}

/** One frame for phones, one for wide screens: all steps of a story share it, so that dots can move from one to the next. */
export const STORY_BOXES = {
  narrow: { wide: false, width: 288, height: 280, small: 12, strong: 15, figure: 26 },
  wide: { wide: true, width: 640, height: 560, small: 15, strong: 20, figure: 46 },
} as const satisfies Readonly<Record<string, StoryBox>>;
