package org.chainscape.codegen;

import java.io.File;
import java.io.IOException;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Generates the model and item provider code of a genmodel, without a running workbench. */
public final class ModelGenerator {

	private static final List<String> PROJECT_TYPES = List.of(
			GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);

	private ModelGenerator() {
	}

	/** Arguments: the folder of all bundles, then the genmodel as {@code project/path}. Throws when anything is wrong. */
	public static void main(String[] args) throws IOException {
		if (args.length != 2) {
			throw new IllegalArgumentException("expected: <bundles folder> <project>/<path of the genmodel>");
		}
		File bundles = new File(args[0]).getCanonicalFile();
		if (!new File(bundles, args[1]).isFile()) {
			throw new IllegalArgumentException("no genmodel at " + new File(bundles, args[1]));
		}
		mapProjects(bundles);
		GenModel model = load(args[1]);
		Generator generator = new Generator() {
			@Override
			public JControlModel getJControlModel() {
				return new JControlModel() {
					@Override
					public boolean canMerge() {
						return false;
					}
				};
			}
		};
		generator.setInput(model);
		for (String type : PROJECT_TYPES) {
			check(generator.generate(model, type, new BasicMonitor()));
		}
	}

	private static void mapProjects(File bundles) {
		File[] projects = bundles.listFiles(File::isDirectory);
		for (File project : projects == null ? new File[0] : projects) {
			EcorePlugin.getPlatformResourceMap().put(project.getName(), URI.createFileURI(project.getPath() + "/"));
		}
	}

	private static GenModel load(String path) {
		ResourceSet resources = new ResourceSetImpl();
		for (String extension : List.of("ecore", "genmodel")) {
			resources.getResourceFactoryRegistry().getExtensionToFactoryMap()
					.put(extension, new EcoreResourceFactoryImpl());
		}
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		GenModelPackage.eINSTANCE.eClass();
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE
				.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);

		URI uri = URI.createPlatformResourceURI(path, true);
		GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);
		model.setValidateModel(true);
		model.setUpdateClasspath(false);
		check(model.diagnose());
		return model;
	}

	private static void check(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(describe(diagnostic, new StringBuilder()).toString());
		}
	}

	private static StringBuilder describe(Diagnostic diagnostic, StringBuilder text) {
		text.append(diagnostic.getMessage()).append('\n');
		if (diagnostic.getException() != null) {
			text.append("  ").append(diagnostic.getException()).append('\n');
		}
		diagnostic.getChildren().forEach(child -> describe(child, text));
		return text;
	}
}
