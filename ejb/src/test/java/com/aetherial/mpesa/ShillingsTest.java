package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** How much can be paid out, as M-Pesa writes it. */
class ShillingsTest {
  private static final String ACCOUNTS =
      "Working Account|KES|700000.00|700000.00|0.00|0.00&Utility Account|KES|228037.50|228037.50"
          + "|0.00|0.00&Charges Paid Account|KES|-1540.00|-1540.00|0.00|0.00";

  @Example
  void it_is_what_the_utility_account_has() {
    assertThat(Shillings.utility(ACCOUNTS))
        .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo("228037.50"));
    assertThat(Shillings.utility("Utility Account|KES|much|0|0|0")).isEmpty();
    assertThat(Shillings.utility("")).isEmpty();
  }

  @Property(tries = 200)
  void whatever_else_is_written_is_no_amount(@ForAll String written) {
    assertThat(Shillings.utility(written)).isEmpty();
  }
}
