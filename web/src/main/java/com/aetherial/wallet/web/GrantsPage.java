package com.aetherial.wallet.web;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.wallet.BatchView;
import com.aetherial.wallet.GrantCheck;
import com.aetherial.wallet.Grants;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/**
 * Grants from a file. The view keeps what was checked, so that exactly this is given afterwards,
 * under a key that makes a second click give nothing.
 */
@Named
@ViewScoped
public class GrantsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Grants grants;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private transient @Nullable Part file;
  private @Nullable String csv;
  private @Nullable GrantCheck checked;
  private String key = "";

  /** Shows what would happen. */
  public void check() throws IOException {
    checked = null;
    String pasted = csv == null ? "" : csv;
    boolean isUploaded = file != null && file.getSize() > 0;
    checked = grants.check(current.get(), isUploaded ? CsvUpload.read(file) : pasted);
    key = Ids.next().toString();
  }

  /** Gives what was checked. */
  public String give() {
    BatchView done = grants.give(current.get(), key, checked);
    Messages.addFlashGlobalInfo(
        texts.counted("wallet.grants.given", done.done()), checked.sum(), done.done());
    return "/admin/economy?faces-redirect=true";
  }

  public @Nullable GrantCheck getChecked() {
    return checked;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public @Nullable String getCsv() {
    return csv;
  }

  public void setCsv(@Nullable String csv) {
    this.csv = csv;
  }
}
