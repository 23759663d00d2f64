package org.remit.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running application in real Chromium: its methods take {@link Tabs}, and
 * fail when a page wrote an error to the console, broke the Content-Security-Policy or
 * asked for something that wasn't there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RemitTest
@ExtendWith(TabsExtension.class)
public @interface BrowserTest {

}
