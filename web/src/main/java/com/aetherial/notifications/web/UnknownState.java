package com.aetherial.notifications.web;

import com.aetherial.kernel.Refusal;

/** No notification can lie there. */
public class UnknownState extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownState(String state) {
    super("“{0}” is none of UNREAD, READ, SNOOZED, ARCHIVED.", state);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "state";
  }
}
