package com.aetherial.identity.web;

import com.aetherial.identity.Appearance;
import com.aetherial.identity.Appearances;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** In which language and by which clock a member reads. */
@Named
@RequestScoped
public class AppearancePage {
  /** Places that people live in; the rest are old names and shorthands of the same. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

  @Inject Appearances appearances;
  @Inject CurrentActor current;
  @Inject Tongue tongue;
  @Inject Texts texts;

  private @Nullable String language;
  private @Nullable String zone;

  /** The form begins with what is true now. */
  @PostConstruct
  void read() {
    Appearance now = current.get().appearance();
    language = now.language();
    zone = now.zone();
  }

  /** Keeps the choice; the page comes back in the new language. */
  public String save() {
    appearances.choose(current.get(), new Appearance(language, zone));
    Messages.addFlashGlobalInfo(
        texts.text("identity.appearance.saved", Languages.of(language).orElse(tongue.locale())));
    return "/settings/appearance?faces-redirect=true";
  }

  public List<Choice> getLanguages() {
    return Stream.concat(Stream.of(asBrowser()), tongue.getChoices().stream()).toList();
  }

  public List<Choice> getZones() {
    Stream<Choice> all =
        ZoneId.getAvailableZoneIds().stream()
            .filter(PLACE.asMatchPredicate())
            .sorted()
            .map(name -> new Choice(name, name.replace('_', ' ')));
    return Stream.concat(Stream.of(asBrowser()), all).toList();
  }

  private Choice asBrowser() {
    return new Choice("", texts.get("identity.appearance.browser"));
  }

  public @Nullable String getLanguage() {
    return language;
  }

  public void setLanguage(@Nullable String language) {
    this.language = language;
  }

  public @Nullable String getZone() {
    return zone;
  }

  public void setZone(@Nullable String zone) {
    this.zone = zone;
  }
}
