package com.aetherial.identity.web;

import com.aetherial.kernel.web.SettingsSection;
import com.aetherial.kernel.web.SettingsSections;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;

/** The way between the settings' pages, which the modules contribute. */
@Named
@RequestScoped
public class SettingsTabs {
  private static final String ROOT = "/settings";

  @Inject @Any Instance<SettingsSections> modules;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  public List<SettingsTab> getAll() {
    return modules.stream()
        .flatMap(module -> module.sections().stream())
        .sorted(Comparator.comparingInt(SettingsSection::order))
        .map(this::tab)
        .toList();
  }

  private SettingsTab tab(SettingsSection section) {
    String here = request.getRequestURI().substring(request.getContextPath().length());
    boolean isBelow = here.startsWith(section.href() + "/") && !section.href().equals(ROOT);
    boolean isHere = here.equals(section.href()) || isBelow;
    return new SettingsTab(texts.get(section.label()), section.href(), isHere);
  }
}
