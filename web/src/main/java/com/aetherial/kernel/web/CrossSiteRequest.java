package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;

/** The request came with a browser's cookie from another site. */
public class CrossSiteRequest extends Refusal {
  private static final long serialVersionUID = 1L;

  public CrossSiteRequest() {
    super(
        "A browser session may change things only from the platform’s own pages. Use an API key.");
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
