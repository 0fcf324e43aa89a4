package com.aetherial.identity;

/** The pictures of a profile, with the size that they are drawn in. */
public enum PictureKind {
  AVATAR(320, 320),
  COVER(1500, 500);

  private final int width;
  private final int height;

  PictureKind(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
