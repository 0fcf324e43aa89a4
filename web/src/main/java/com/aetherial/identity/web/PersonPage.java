package com.aetherial.identity.web;

import com.aetherial.identity.ProfileView;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Somebody as others see them. */
@Named
@RequestScoped
public class PersonPage {
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;

  public @Nullable ProfileView getProfile() {
    return (ProfileView) request.getAttribute(PeoplePages.PROFILE);
  }

  /** Whether the reader is somebody else with an account. */
  public boolean isOther() {
    ProfileView profile = getProfile();
    return profile != null
        && current.find().filter(a -> !a.personId().equals(profile.personId())).isPresent();
  }
}
