# Finds a JDK 25 or newer and exports JAVA_HOME. Sourced by ./luytre and ./mvnw; plain POSIX sh, reads no arguments.
# Order: JAVA_HOME, JDK25_HOME, the java on PATH, then the usual folders. A folder counts when it holds bin/javac and
# its `release` file says 25 or more.

luytre_jdk_version() {
    # prints the feature number of the JDK in folder $luytre_candidate, or 0
    if [ -x "$luytre_candidate/bin/javac" ] && [ -r "$luytre_candidate/release" ]; then
        luytre_release=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$luytre_candidate/release" | head -n 1)
        echo "${luytre_release:-0}"
    else
        echo 0
    fi
}

luytre_find_jdk() {
    luytre_on_path=$(command -v javac 2>/dev/null || true)
    if [ -n "$luytre_on_path" ]; then
        luytre_on_path=$(readlink -f "$luytre_on_path" 2>/dev/null || echo "$luytre_on_path")
        luytre_on_path=${luytre_on_path%/bin/javac}
    fi
    for luytre_candidate in "${JAVA_HOME:-}" "${JDK25_HOME:-}" "$luytre_on_path" \
        /usr/lib/jvm/*25* /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* /usr/local/*jdk* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$luytre_candidate" ] && [ "$(luytre_jdk_version)" -ge 25 ]; then
            JAVA_HOME=$luytre_candidate
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

if ! luytre_find_jdk; then
    echo "Lũy Tre needs a JDK 25 or newer and found none (JAVA_HOME=${JAVA_HOME:-unset}): install one, for example Eclipse Temurin 25 from https://adoptium.net, or set JAVA_HOME to it." >&2
    exit 1
fi
