package com.aetherial.identity.web;

import com.aetherial.identity.Birthdays;
import com.aetherial.identity.ProfileView;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Somebody as others see them. */
@Named
@RequestScoped
public class PersonPage {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM");

  @Inject Birthdays birthdays;
  @Inject CurrentActor current;
  @Inject Tongue tongue;
  @Inject HttpServletRequest request;

  public @Nullable ProfileView getProfile() {
    return (ProfileView) request.getAttribute(PeoplePages.PROFILE);
  }

  /** Their birthday by the reader's language; empty when the reader may not see it. */
  public String getBirthday() {
    ProfileView profile = getProfile();
    return profile == null
        ? ""
        : birthdays
            .of(current.find(), profile.username())
            .map(day -> DAY.withLocale(tongue.locale()).format(day))
            .orElse("");
  }

  /** Whether the reader is somebody else with an account. */
  public boolean isOther() {
    ProfileView profile = getProfile();
    return profile != null
        && current.find().filter(a -> !a.personId().equals(profile.personId())).isPresent();
  }
}
