package com.aetherial.mpesa;

import com.aetherial.kernel.HelpSource;
import jakarta.enterprise.context.Dependent;

/** What people ask about paying with their phones. */
@Dependent
class MpesaHelp extends HelpSource {
  MpesaHelp() {
    super("mpesa", "receipt", 45, "mpesa");
  }
}
