package com.aetherial.plugins.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.plugins.GrantPlugin;
import com.aetherial.plugins.PluginView;
import com.aetherial.plugins.Plugins;
import com.aetherial.plugins.PutPluginSettings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One plugin: what it asks for, what it was granted, and its settings. */
@Named
@RequestScoped
public class PluginPage {
  private static final int NOT_FOUND = 404;

  @Inject Plugins plugins;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private String id = "";
  private @Nullable PluginView plugin;

  /** Which buttons there are depends on the plugin, so a sent form finds it before it is read. */
  @PostConstruct
  void readForm() {
    id = String.valueOf(Faces.getRequestParameter("id"));
    if (Faces.isPostback()) {
      plugin = plugins.find(current.get(), id);
    }
  }

  /** Finds the plugin before the page is shown. */
  public void load() throws IOException {
    try {
      plugin = plugins.find(current.get(), id);
    } catch (Refusal notThere) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(NOT_FOUND, notThere.getMessage());
      faces.responseComplete();
    }
  }

  /** Turns the plugin on with what is ticked. */
  public String turnOn() {
    String[] ticked = request.getParameterValues("granted");
    var command = new GrantPlugin(ticked == null ? Set.of() : Set.of(ticked));
    var unused = plugins.turnOn(current.get(), id, command);
    return again("plugins.turnedOn");
  }

  /** Turns the plugin off. */
  public String turnOff() {
    var unused = plugins.turnOff(current.get(), id);
    return again("plugins.turnedOff");
  }

  /** Keeps what was typed into the settings. */
  public String save() {
    Map<String, String> values = new HashMap<>();
    plugins.find(current.get(), id).settings().stream()
        .map(setting -> setting.key())
        .filter(key -> request.getParameter("setting-" + key) != null)
        .forEach(key -> values.put(key, request.getParameter("setting-" + key).strip()));
    var unused = plugins.configure(current.get(), id, new PutPluginSettings(values));
    return again("plugins.saved");
  }

  /** Removes the plugin. */
  public String remove() {
    plugins.remove(current.get(), id);
    Messages.addFlashGlobalInfo(texts.get("plugins.removed"));
    return "/admin/plugins?faces-redirect=true";
  }

  private String again(String message) {
    Messages.addFlashGlobalInfo(texts.get(message));
    return "/admin/plugins/plugin?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public @Nullable PluginView getPlugin() {
    return plugin;
  }

  /** What it asks for, in words. */
  public List<AskedChoice> getAsked() {
    PluginView one = plugin;
    return one == null
        ? List.of()
        : one.asks().stream()
            .map(code -> new AskedChoice(code, text(code, "title"), note(code, one)))
            .toList();
  }

  private String note(String code, PluginView one) {
    return switch (code) {
      case "coins:grant" -> text(code, "note").replace("{0}", one.coinsPerDay());
      case "http:send" -> text(code, "note").replace("{0}", hosts(one));
      default -> text(code, "note");
    };
  }

  /** Where a setting says where to, what it says now. */
  private static String hosts(PluginView one) {
    return one.hosts().stream()
        .map(host -> one.values().getOrDefault(host.replaceFirst("^setting:", ""), host))
        .collect(Collectors.joining(", "));
  }

  private String text(String code, String what) {
    return texts.get("plugins.permission." + code.replace(':', '.') + "." + what);
  }
}
