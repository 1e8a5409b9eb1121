package org.chainscape.ui.manual;

import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.ui.Problems;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.AbstractWorkbenchBrowserSupport;
import org.eclipse.ui.browser.IWebBrowser;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;

/** Opens pages of help in the manual of the studio, which needs no browser; everything else goes where the platform sends it. */
public final class ManualBrowserSupport extends AbstractWorkbenchBrowserSupport {

	private static final String POINT = "org.eclipse.ui.browserSupport";
	private static final Pattern PAGE = Pattern.compile("/org\\.chainscape\\.help/html/[^?&]+");

	private IWorkbenchBrowserSupport platform;

	@Override
	public IWebBrowser createBrowser(int style, String browserId, String name, String tooltip) throws PartInitException {
		return new Browser(browserId, () -> platform().createBrowser(style, browserId, name, tooltip));
	}

	@Override
	public IWebBrowser createBrowser(String browserId) throws PartInitException {
		return new Browser(browserId, () -> platform().createBrowser(browserId));
	}

	@Override
	public boolean isInternalWebBrowserAvailable() {
		return platform() != null && platform().isInternalWebBrowserAvailable();
	}

	/** The page of the manual an address means; empty for the manual as a whole; null for something else. */
	static String page(URL url) {
		if (url == null || !url.getPath().startsWith("/help/") || !url.getHost().matches("127\\.0\\.0\\.1|localhost|\\[?::1\\]?")) {
			return null;
		}
		// The page stands in the path, or encoded in a parameter.
		Matcher matcher = PAGE.matcher(URLDecoder.decode(url.toString(), StandardCharsets.UTF_8));
		return matcher.find() ? matcher.group() : "";
	}

	/** The support of the platform: the one that is there by default. */
	private IWorkbenchBrowserSupport platform() {
		if (platform == null) {
			for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
				if (Boolean.parseBoolean(element.getAttribute("default"))) {
					try {
						platform = (IWorkbenchBrowserSupport) element.createExecutableExtension("class");
					} catch (CoreException e) {
						Problems.log(String.valueOf(e.getMessage()), e);
					}
				}
			}
		}
		return platform;
	}

	/** Makes the browser of the platform when it is needed. */
	@FunctionalInterface
	private interface Maker {

		IWebBrowser make() throws PartInitException;
	}

	/** A browser that keeps pages of help in the studio. */
	private static final class Browser implements IWebBrowser {

		private final String id;
		private final Maker maker;
		private IWebBrowser other;

		Browser(String id, Maker maker) {
			this.id = id;
			this.maker = maker;
		}

		@Override
		public void openURL(URL url) throws PartInitException {
			String page = page(url);
			if (page != null) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ManualView.open(PlatformUI.getWorkbench(), page.isEmpty() ? null : page));
				return;
			}
			if (other == null) {
				other = maker.make();
			}
			other.openURL(url);
		}

		@Override
		public String getId() {
			return id;
		}

		@Override
		public boolean close() {
			return other != null && other.close();
		}
	}
}
