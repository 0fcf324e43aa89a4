package com.aetherial.activity.web;

import com.aetherial.kernel.ActivityLine;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Says in words what somebody did. */
@ApplicationScoped
class ActivityWords {
  @Inject Texts texts;

  ActivityRow row(ActivityLine line) {
    String text = texts.get(line.module() + ".activity." + line.action());
    for (Map.Entry<String, String> fact : line.facts().entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return new ActivityRow(
        text, module(line.module()), line.facts().getOrDefault("link", ""), line.at());
  }

  /** The name under which a module's activity is listed. */
  String module(String word) {
    return texts.get(word + ".activity");
  }
}
