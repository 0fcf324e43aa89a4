package com.aetherial.help;

import com.aetherial.kernel.Refusal;

/** The file is of a kind that we do not take, is not what its name says, or there are too many. */
public class AttachmentRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public AttachmentRefused() {
    super(
        "Attach at most three files: PNG, JPEG, GIF, WebP, PDF or plain text, each of at most 3 MB,"
            + " with a name that ends as its kind does.");
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "files";
  }
}
