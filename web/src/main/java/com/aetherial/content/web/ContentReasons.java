package com.aetherial.content.web;

import com.aetherial.content.Reason;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The reasons of reports and verdicts, in words. */
@Named
@RequestScoped
public class ContentReasons {
  @Inject Texts texts;

  public List<Choice> getAll() {
    return Arrays.stream(Reason.values())
        .map(each -> new Choice(each.name(), texts.get("content.reason." + each)))
        .toList();
  }
}
