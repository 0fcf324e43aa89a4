package com.aetherial.identity.web;

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
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A member's settings: for now the account and the API keys. */
@Named
@RequestScoped
public class SettingsPage {
  @Inject People people;
  @Inject ApiKeys keys;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private @Nullable String keyName;
  private @Nullable Integer expiresAfterDays;
  private @Nullable CreatedApiKey created;

  /** Makes a key; the page that answers shows its secret, and no later page does. */
  public void createKey() {
    if (getKeyScopes().isEmpty()) {
      Messages.addError("scopes", texts.get("identity.key.noScope"));
      return;
    }
    var wanted = new CreateApiKey(keyName, getKeyScopes(), expiresAfterDays);
    created = keys.create(current.get(), wanted);
    keyName = null;
  }

  /** Makes a key useless. */
  public String revoke(UUID id) {
    keys.revoke(current.get(), id);
    Messages.addFlashGlobalInfo(texts.get("identity.key.revoked"));
    return "/settings/keys?faces-redirect=true";
  }

  public PersonView getPerson() {
    return people.of(current.get());
  }

  public List<ApiKeyView> getKeys() {
    return keys.of(current.get());
  }

  /** The scopes that this person may give to a key, each with what it means. */
  public List<ScopeChoice> getScopes() {
    return Scope.within(current.get().role()).stream()
        .map(scope -> new ScopeChoice(scope.code(), name(scope.code()), note(scope.code())))
        .toList();
  }

  /** What a key may do, in words. */
  public String named(ApiKeyView key) {
    return key.scopes().stream().sorted().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(String code) {
    return texts.get("identity.scope." + code.replace(':', '.'));
  }

  private String note(String code) {
    return texts.get("identity.scope." + code.replace(':', '.') + ".note");
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

  /** The boxes that are ticked; reading the wallet is, until somebody chose otherwise. */
  public Set<String> getKeyScopes() {
    String[] ticked = request.getParameterValues("scopes");
    boolean isChosen = Faces.isPostback() && created == null;
    return isChosen
        ? Set.copyOf(Arrays.asList(ticked == null ? new String[0] : ticked))
        : Set.of(Scope.WALLET_READ.code());
  }

  public @Nullable Integer getExpiresAfterDays() {
    return expiresAfterDays;
  }

  public void setExpiresAfterDays(@Nullable Integer expiresAfterDays) {
    this.expiresAfterDays = expiresAfterDays;
  }
}
