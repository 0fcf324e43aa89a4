package com.aetherial.identity;

import com.aetherial.kernel.Refusal;

/** The file is no picture of a kind that we read, or too large. */
public class PictureRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public PictureRefused() {
    super("Choose a PNG, JPEG or GIF picture of at most 5 MB.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "file";
  }
}
