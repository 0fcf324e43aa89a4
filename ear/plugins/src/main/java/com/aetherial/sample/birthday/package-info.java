/** Gives members coins on their birthdays. */
package com.aetherial.sample.birthday;
