package com.aetherial.analytics.web;

import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What measures, dimensions and their members are called. */
@Named("analyticsWords")
@RequestScoped
public class Words {
  @Inject Texts texts;

  public String measure(String key) {
    return texts.get(key.replaceFirst("\\.", ".measure."));
  }

  public String dimension(String dimension) {
    return texts.get("analytics.dimension." + dimension);
  }

  /** A member that has no word of its own is shown as it is. */
  public String member(@Nullable String dimension, String member) {
    if (dimension == null || member.isEmpty()) {
      return member;
    }
    String key = dimension.equals("kind") ? "wallet.kind." + member : "analytics.member." + member;
    String word = texts.get(key);
    return word.equals(key) ? member : word;
  }
}
