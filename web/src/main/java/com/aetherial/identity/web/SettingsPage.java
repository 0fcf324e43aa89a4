package com.aetherial.identity.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.ApiKeyView;
import com.aetherial.identity.ApiKeys;
import com.aetherial.identity.CreateApiKey;
import com.aetherial.identity.CreatedApiKey;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonView;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** A member's settings: for now the account and the API keys. */
@Named
@RequestScoped
public class SettingsPage {
  @Inject People people;
  @Inject ApiKeys keys;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable String keyName;
  private String[] keyScopes = {Scope.WALLET_READ.code()};
  private @Nullable Integer expiresAfterDays;
  private @Nullable CreatedApiKey created;

  /** Makes a key; the page that answers shows its secret, and no later page does. */
  public void createKey() {
    Set<String> scopes = Set.copyOf(Arrays.asList(keyScopes));
    created = keys.create(current.get(), new CreateApiKey(keyName, scopes, expiresAfterDays));
    keyName = null;
  }

  /** Makes a key useless. */
  public String revoke(UUID id) {
    keys.revoke(current.get(), id);
    Messages.addFlashGlobalInfo(texts.get("identity.key.revoked"));
    return "/settings?faces-redirect=true";
  }

  public PersonView getPerson() {
    return people.of(current.get());
  }

  public List<ApiKeyView> getKeys() {
    return keys.of(current.get());
  }

  /** The scopes that this person may give to a key. */
  public List<String> getScopes() {
    Actor actor = current.get();
    return Scope.within(actor.role()).stream().map(Scope::code).toList();
  }

  public @Nullable CreatedApiKey getCreated() {
    return created;
  }

  public @Nullable String getKeyName() {
    return keyName;
  }

  public void setKeyName(@Nullable String keyName) {
    this.keyName = keyName;
  }

  public String[] getKeyScopes() {
    return keyScopes.clone();
  }

  public void setKeyScopes(String[] keyScopes) {
    this.keyScopes = keyScopes.clone();
  }

  public @Nullable Integer getExpiresAfterDays() {
    return expiresAfterDays;
  }

  public void setExpiresAfterDays(@Nullable Integer expiresAfterDays) {
    this.expiresAfterDays = expiresAfterDays;
  }
}
