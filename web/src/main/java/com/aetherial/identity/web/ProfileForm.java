package com.aetherial.identity.web;

import com.aetherial.identity.Audience;
import com.aetherial.identity.EditProfile;
import org.jspecify.annotations.Nullable;

/** The fields of a profile while they are typed. */
public class ProfileForm {
  private @Nullable String fullName;
  private @Nullable String bio;
  private Audience bioTo = Audience.EVERYBODY;
  private @Nullable String location;
  private Audience locationTo = Audience.EVERYBODY;
  private @Nullable String website;
  private Audience websiteTo = Audience.EVERYBODY;
  private @Nullable String links;
  private Audience linksTo = Audience.EVERYBODY;

  static ProfileForm of(EditProfile profile) {
    var form = new ProfileForm();
    form.fullName = profile.fullName();
    form.bio = profile.bio();
    form.bioTo = profile.bioTo();
    form.location = profile.location();
    form.locationTo = profile.locationTo();
    form.website = profile.website();
    form.websiteTo = profile.websiteTo();
    form.links = profile.links();
    form.linksTo = profile.linksTo();
    return form;
  }

  EditProfile edited() {
    return new EditProfile(
        text(fullName),
        text(bio),
        bioTo,
        text(location),
        locationTo,
        text(website),
        websiteTo,
        text(links),
        linksTo);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  public @Nullable String getFullName() {
    return fullName;
  }

  public void setFullName(@Nullable String fullName) {
    this.fullName = fullName;
  }

  public @Nullable String getBio() {
    return bio;
  }

  public void setBio(@Nullable String bio) {
    this.bio = bio;
  }

  public Audience getBioTo() {
    return bioTo;
  }

  public void setBioTo(Audience bioTo) {
    this.bioTo = bioTo;
  }

  public @Nullable String getLocation() {
    return location;
  }

  public void setLocation(@Nullable String location) {
    this.location = location;
  }

  public Audience getLocationTo() {
    return locationTo;
  }

  public void setLocationTo(Audience locationTo) {
    this.locationTo = locationTo;
  }

  public @Nullable String getWebsite() {
    return website;
  }

  public void setWebsite(@Nullable String website) {
    this.website = website;
  }

  public Audience getWebsiteTo() {
    return websiteTo;
  }

  public void setWebsiteTo(Audience websiteTo) {
    this.websiteTo = websiteTo;
  }

  public @Nullable String getLinks() {
    return links;
  }

  public void setLinks(@Nullable String links) {
    this.links = links;
  }

  public Audience getLinksTo() {
    return linksTo;
  }

  public void setLinksTo(Audience linksTo) {
    this.linksTo = linksTo;
  }
}
