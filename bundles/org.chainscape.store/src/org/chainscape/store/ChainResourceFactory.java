package org.chainscape.store;

import java.util.HashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Makes the resources of chain files; registered for their extension inside the workbench. */
public final class ChainResourceFactory extends ResourceFactoryImpl {

	/** The extension of chain files, without a dot. */
	public static final String EXTENSION = "chain";

	/**
	 * A resource set that reads and writes chain files without the workbench.
	 *
	 * @return a new, empty set
	 */
	public static ResourceSet newResourceSet() {
		ChainPackages.register();
		ResourceSetImpl resources = new ResourceSetImpl();
		// Every reference to another file asks for that file.
		resources.setURIResourceMap(new HashMap<>());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, new ChainResourceFactory());
		return resources;
	}

	@Override
	public Resource createResource(URI uri) {
		return new ChainResource(uri);
	}
}
