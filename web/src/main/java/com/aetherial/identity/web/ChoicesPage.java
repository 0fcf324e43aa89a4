package com.aetherial.identity.web;

import com.aetherial.identity.ChoiceSection;
import com.aetherial.identity.Choices;
import com.aetherial.identity.ChoicesView;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The sections of the settings in which something is chosen out of a few words. */
@Named
@RequestScoped
public class ChoicesPage {
  @Inject Choices choices;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private final Map<ChoiceSection, ChoicesView> views = new EnumMap<>(ChoiceSection.class);

  /** Keeps what was sent for a section. */
  public String save(String section) {
    ChoiceSection which = ChoiceSection.valueOf(section);
    Map<String, String> wanted = new HashMap<>();
    which
        .usual()
        .keySet()
        .forEach(
            name -> {
              String sent = request.getParameter(name);
              if (sent != null) {
                wanted.put(name, sent);
              }
            });
    choices.choose(current.get(), which, wanted);
    forgetDevice(wanted);
    Messages.addFlashGlobalInfo(texts.get("identity.choices.saved"));
    return here(section);
  }

  /** Takes the latest change of a section back. */
  public String undo(String section) {
    choices.undo(current.get(), ChoiceSection.valueOf(section));
    Messages.addFlashGlobalInfo(texts.get("identity.choices.undone"));
    return here(section);
  }

  public ChoicesView view(String section) {
    return views.computeIfAbsent(
        ChoiceSection.valueOf(section), which -> choices.of(current.get(), which));
  }

  /** The words that something of a section can have. */
  public List<Choice> options(String section, String name) {
    return ChoiceSection.valueOf(section).wordsOf(name).stream()
        .map(word -> new Choice(word, texts.get("identity.choice." + name + "." + word)))
        .toList();
  }

  /** What this device was told before counts no more. */
  private static void forgetDevice(Map<String, String> wanted) {
    if (wanted.containsKey("theme")) {
      Faces.removeResponseCookie("theme", "/");
    }
  }

  private static String here(String section) {
    return "/settings/" + section.toLowerCase(Locale.ROOT) + "?faces-redirect=true";
  }
}
