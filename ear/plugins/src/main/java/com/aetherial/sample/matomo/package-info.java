/** Tells a Matomo server what happens. */
package com.aetherial.sample.matomo;
