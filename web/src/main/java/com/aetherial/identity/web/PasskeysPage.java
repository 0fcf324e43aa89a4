package com.aetherial.identity.web;

import com.aetherial.identity.AddPasskey;
import com.aetherial.identity.PasskeyView;
import com.aetherial.identity.Passkeys;
import com.aetherial.identity.RenamePasskey;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** A member's passkeys. */
@Named
@RequestScoped
public class PasskeysPage {
  private static final String HERE = "/settings/security/passkeys?faces-redirect=true";

  @Inject Passkeys passkeys;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private @Nullable String name;
  private @Nullable String credential;

  public List<PasskeyView> getAll() {
    return passkeys.of(current.get());
  }

  /** Keeps what the browser has made. */
  public String add() {
    passkeys.add(current.get(), new AddPasskey(name, credential));
    Messages.addFlashGlobalInfo(texts.get("identity.passkey.added"));
    return HERE;
  }

  /** Calls one something else; its field carries its id, as there is one for each. */
  public String rename(UUID id) {
    passkeys.rename(current.get(), id, new RenamePasskey(request.getParameter("name-" + id)));
    Messages.addFlashGlobalInfo(texts.get("identity.passkey.renamed"));
    return HERE;
  }

  /** Forgets one. */
  public String remove(UUID id) {
    passkeys.remove(current.get(), id);
    Messages.addFlashGlobalInfo(texts.get("identity.passkey.removed"));
    return HERE;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getCredential() {
    return credential;
  }

  public void setCredential(@Nullable String credential) {
    this.credential = credential;
  }
}
