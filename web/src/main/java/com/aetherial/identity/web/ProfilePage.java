package com.aetherial.identity.web;

import com.aetherial.identity.Audience;
import com.aetherial.identity.EditProfile;
import com.aetherial.identity.PictureKind;
import com.aetherial.identity.PictureRefused;
import com.aetherial.identity.ProfileView;
import com.aetherial.identity.Profiles;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** What a member tells about themselves, and to whom. */
@Named
@RequestScoped
public class ProfilePage {
  private static final String HERE = "/settings/profile?faces-redirect=true";
  private static final int BYTES_MAX = 5 * 1024 * 1024;

  @Inject Profiles profiles;
  @Inject PortraitBean portrait;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private ProfileForm form = new ProfileForm();
  private @Nullable Part avatar;
  private @Nullable Part cover;

  /** The form begins with what is true now. */
  @PostConstruct
  void read() {
    form = ProfileForm.of(profiles.own(current.get()));
  }

  /** Keeps what was typed. */
  public String save() {
    EditProfile edited = form.edited();
    profiles.edit(current.get(), edited);
    Messages.addFlashGlobalInfo(texts.get("identity.profile.saved"));
    return HERE;
  }

  /** Takes the pictures that were chosen. */
  public String upload() throws IOException {
    take(PictureKind.AVATAR, avatar);
    take(PictureKind.COVER, cover);
    portrait.forget(current.get());
    Messages.addFlashGlobalInfo(texts.get("identity.profile.pictured"));
    return HERE;
  }

  /** Removes both pictures. */
  public String removePictures() {
    profiles.remove(current.get(), PictureKind.AVATAR);
    profiles.remove(current.get(), PictureKind.COVER);
    portrait.forget(current.get());
    return HERE;
  }

  /** Everybody who may be told something, in words. */
  public List<AudienceChoice> getAudiences() {
    return Arrays.stream(Audience.values())
        .map(who -> new AudienceChoice(who, texts.get("identity.audience." + who)))
        .toList();
  }

  /** How the member's own page is seen by themselves. */
  public ProfileView getSeen() {
    return profiles.of(Optional.of(current.get()), current.get().username());
  }

  private void take(PictureKind kind, @Nullable Part file) throws IOException {
    if (file == null || file.getSize() == 0) {
      return;
    }
    if (file.getSize() > BYTES_MAX) {
      throw new PictureRefused();
    }
    try (InputStream in = file.getInputStream()) {
      profiles.take(current.get(), kind, in.readNBytes(BYTES_MAX));
    }
  }

  public ProfileForm getForm() {
    return form;
  }

  public @Nullable Part getAvatar() {
    return avatar;
  }

  public void setAvatar(@Nullable Part avatar) {
    this.avatar = avatar;
  }

  public @Nullable Part getCover() {
    return cover;
  }

  public void setCover(@Nullable Part cover) {
    this.cover = cover;
  }
}
