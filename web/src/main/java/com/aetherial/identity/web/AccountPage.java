package com.aetherial.identity.web;

import com.aetherial.identity.Accounts;
import com.aetherial.identity.ChangeEmail;
import com.aetherial.identity.ChangeUsername;
import com.aetherial.identity.EmailAddresses;
import com.aetherial.identity.EmailChangeView;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonView;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The names by which a member logs in and is found. */
@Named
@RequestScoped
public class AccountPage {
  private static final String HERE = "/settings/account?faces-redirect=true";

  @Inject Accounts accounts;
  @Inject EmailAddresses addresses;
  @Inject People people;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable String username;
  private @Nullable String email;
  private @Nullable String password;

  /** Takes another username. */
  public String changeUsername() {
    accounts.changeUsername(current.get(), new ChangeUsername(username));
    Messages.addFlashGlobalInfo(texts.get("identity.username.changed"));
    return HERE;
  }

  /** Asks both addresses whether the new one may take the place of the old one. */
  public String changeEmail() {
    addresses.change(current.get(), new ChangeEmail(email, password));
    Messages.addFlashGlobalInfo(texts.get("identity.email.asked"));
    return HERE;
  }

  public PersonView getPerson() {
    return people.of(current.get());
  }

  /** The change that waits for letters to be answered. */
  public @Nullable EmailChangeView getPending() {
    return addresses.pending(current.get()).orElse(null);
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
