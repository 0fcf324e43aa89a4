package com.aetherial.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.aetherial.identity.BlockView;
import com.aetherial.identity.Blocks;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Whom a member wants nothing to do with. */
@Named
@RequestScoped
public class PrivacyPage {
  private static final String HERE = "/settings/privacy?faces-redirect=true";

  @Inject Blocks blocks;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable String username;

  public List<BlockView> getBlocked() {
    return blocks.of(current.get());
  }

  /** Blocks somebody by name. */
  public String block() {
    blocks.block(current.get(), username);
    Messages.addFlashGlobalInfo(texts.get("identity.block.done"));
    return HERE;
  }

  /** Takes a block back; the page shown next offers to put it up again. */
  public String unblock(String whom) {
    blocks.unblock(current.get(), whom);
    return HERE + "&undo=" + URLEncoder.encode(whom, UTF_8);
  }

  /** Blocks the one again who was just let in. */
  public String takeBack() {
    blocks.block(current.get(), Faces.getRequestParameter("undo"));
    return HERE;
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }
}
