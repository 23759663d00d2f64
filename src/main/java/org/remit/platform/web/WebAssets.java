package org.remit.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The only files that are served as they are: style sheet, scripts and pictures. A
 * council's own folder goes first, so that its emblem needs no build of its own.
 */
@Configuration(proxyBeanMethods = false)
class WebAssets implements WebMvcConfigurer {

	private static final String OURS = "classpath:/static/assets/";

	private final String[] locations;

	WebAssets(@Value("${remit.assets-dir:}") String councils) {
		this.locations = councils.isBlank() ? new String[] { OURS } : new String[] { "file:" + councils + "/", OURS };
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/**", "/favicon.ico")
			.addResourceLocations(this.locations)
			.setCacheControl(CacheControl.noCache())
			.setUseLastModified(false)
			.setEtagGenerator(WebAssets::etag);
	}

	/**
	 * Asked for each time and compared by content: a jar's times don't tell an upgrade.
	 * Weak, because Tomcat compresses nothing that has a strong one.
	 */
	private static String etag(Resource file) {
		try (var content = file.getInputStream()) {
			return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
