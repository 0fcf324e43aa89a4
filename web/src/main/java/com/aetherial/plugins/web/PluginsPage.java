package com.aetherial.plugins.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.plugins.PluginView;
import com.aetherial.plugins.Plugins;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** All plugins, and taking one in. */
@Named
@RequestScoped
public class PluginsPage {
  private static final int BYTES_MAX = 1024 * 1024;

  @Inject Plugins plugins;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable Part jar;

  /** Takes a plugin in, and shows what it asks for. */
  public @Nullable String upload() throws IOException {
    Part chosen = jar;
    if (chosen == null || chosen.getSize() == 0) {
      Messages.addError("jar", texts.get("plugins.noFile"));
      return null;
    }
    try (InputStream in = chosen.getInputStream()) {
      PluginView plugin = plugins.upload(current.get(), in.readNBytes(BYTES_MAX));
      return "/admin/plugins/plugin?faces-redirect=true&id=" + plugin.id();
    }
  }

  public List<PluginView> getAll() {
    return plugins.all(current.get());
  }

  public boolean isSafeMode() {
    return plugins.isSafeMode();
  }

  public @Nullable Part getJar() {
    return jar;
  }

  public void setJar(@Nullable Part jar) {
    this.jar = jar;
  }
}
