package com.aetherial.search;

import com.aetherial.kernel.NoticeTopic;
import jakarta.enterprise.context.ApplicationScoped;

/** Members choose how they hear of new hits. */
@ApplicationScoped
public class SearchNews implements NoticeTopic {
  private static final int ORDER = 850;

  @Override
  public String topic() {
    return "search";
  }

  @Override
  public int order() {
    return ORDER;
  }
}
