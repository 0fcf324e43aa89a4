package com.aetherial.identity.web;

import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The way between the settings' pages. */
@Named
@RequestScoped
public class SettingsTabs {
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  public List<SettingsTab> getAll() {
    return List.of(
        tab("overview", "/settings"),
        tab("profile", "/settings/profile"),
        tab("appearance", "/settings/appearance"),
        tab("account", "/settings/account"),
        tab("security", "/settings/security"),
        tab("privacy", "/settings/privacy"),
        tab("data", "/settings/data"));
  }

  private SettingsTab tab(String name, String href) {
    boolean isHere = request.getRequestURI().equals(request.getContextPath() + href);
    return new SettingsTab(texts.get("identity.tab." + name), href, isHere);
  }
}
