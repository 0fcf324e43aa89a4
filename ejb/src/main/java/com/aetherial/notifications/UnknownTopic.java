package com.aetherial.notifications;

import com.aetherial.kernel.Refusal;

/** No module tells people things under this word. */
public class UnknownTopic extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownTopic(String topic) {
    super("There are no notifications about “{0}”.", topic);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "topic";
  }
}
