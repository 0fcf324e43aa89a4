package com.aetherial.plugins.web;

import com.aetherial.plugins.PluginCard;
import com.aetherial.plugins.PluginShow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What plugins show on every page. */
@Named
@RequestScoped
public class PluginLook {
  @Inject PluginShow show;

  public List<PluginCard> getCards() {
    return show.cards();
  }

  /** The path of the theme's style sheet; it changes with the theme. Null when there is none. */
  public @Nullable String getTheme() {
    return show.theme()
        .map(css -> "/plugins/theme-" + Integer.toHexString(css.hashCode()) + ".css")
        .orElse(null);
  }
}
