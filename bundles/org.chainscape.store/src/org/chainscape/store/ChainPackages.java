package org.chainscape.store;

import java.util.List;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EPackage;

/** The packages a chain file is written in. */
public final class ChainPackages {

	private ChainPackages() {
	}

	/**
	 * Initialises the packages and enters them into the global registry, as plain Java programs need to do before a file is read. May be
	 * called any number of times.
	 *
	 * @return chain, aigc and view, in this order
	 */
	public static List<EPackage> register() {
		return List.of(ChainPackage.eINSTANCE, AigcPackage.eINSTANCE, ViewPackage.eINSTANCE);
	}
}
