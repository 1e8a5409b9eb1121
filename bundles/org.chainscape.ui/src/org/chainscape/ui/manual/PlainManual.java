package org.chainscape.ui.manual;

import java.io.File;
import java.net.URL;

import org.chainscape.ui.UiTexts;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.program.Program;

/** The manual as plain files in the installation, for any browser. */
final class PlainManual {

	private PlainManual() {
	}

	/** {@return whether the installation has it} */
	static boolean isThere() {
		return new File(folder(), "index.html").isFile();
	}

	/** Opens a page in the browser of the system. */
	static void open(String href) {
		String plain = href.startsWith(ManualBook.PREFIX) ? href.substring(ManualBook.PREFIX.length()).replaceFirst("#.*", "") : "index.html";
		Program.launch(new File(new File(folder(), UiTexts.language().tag().startsWith("zh") ? "zh" : "en"), plain).getAbsolutePath());
	}

	private static File folder() {
		Location installation = Platform.getInstallLocation();
		URL url = installation == null ? null : installation.getURL();
		return new File(url == null ? "." : url.getPath(), "manual");
	}
}
