package com.aetherial.identity.web;

import com.aetherial.identity.ChoiceSection;
import com.aetherial.identity.Choices;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.HidablePlaces;
import com.aetherial.kernel.web.NavigationLink;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;

/** Which places a member sees in the navigation; hidden ones still open by their address. */
@Named
@RequestScoped
public class HiddenModulesPage {
  @Inject Choices choices;
  @Inject CurrentActor current;
  @Inject HidablePlaces places;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  public List<NavigationLink> getPlaces() {
    return places.all();
  }

  public boolean isShown(String href) {
    String hidden =
        choices.of(current.get(), ChoiceSection.MODULES).chosen().getOrDefault("hidden", "");
    return !Arrays.asList(hidden.split(" ")).contains(href);
  }

  /** Hides the places whose boxes are not ticked. */
  public String save() {
    String[] sent = request.getParameterValues("shown");
    Set<String> shown = sent == null ? Set.of() : Set.of(sent);
    String hidden =
        places.all().stream()
            .map(NavigationLink::href)
            .filter(href -> !shown.contains(href))
            .collect(Collectors.joining(" "));
    choices.choose(current.get(), ChoiceSection.MODULES, Map.of("hidden", hidden));
    Messages.addFlashGlobalInfo(texts.get("identity.choices.saved"));
    return "/settings/modules?faces-redirect=true";
  }
}
