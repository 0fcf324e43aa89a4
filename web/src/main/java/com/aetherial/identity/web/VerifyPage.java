package com.aetherial.identity.web;

import com.aetherial.identity.EmailAddresses;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonView;
import com.aetherial.kernel.DashboardTile;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Reminds a member on the dashboard that their address is not confirmed yet. */
@Named
@RequestScoped
public class VerifyPage implements DashboardTile {
  @Inject EmailAddresses addresses;
  @Inject People people;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable PersonView person;

  @Override
  public int order() {
    return 0;
  }

  @Override
  public String view() {
    return "/WEB-INF/fragments/settings/verify.xhtml";
  }

  /** Sends the letter once more. */
  public String sendAgain() {
    addresses.sendAgain(current.get());
    Messages.addFlashGlobalInfo(texts.get("identity.verify.sent"));
    return "/dashboard?faces-redirect=true";
  }

  public PersonView getPerson() {
    if (person == null) {
      person = people.of(current.get());
    }
    return person;
  }
}
