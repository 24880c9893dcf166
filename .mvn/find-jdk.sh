# Finds a JDK 25 or newer and exports JAVA_HOME. Sourced by ./luytre, ./mvnw and .ci/run; plain POSIX sh that starts no
# other program and reads no arguments ($1 is that of the script which sources it).
# Order: JAVA_HOME, JDK25_HOME, the javac on PATH, then the usual folders. A folder counts when it holds bin/javac and
# its `release` file says 25 or more.

luytre_is_jdk() {
    # true where the folder $luytre_candidate holds a JDK 25 or newer
    [ -x "$luytre_candidate/bin/javac" ] && [ -r "$luytre_candidate/release" ] || return 1
    while read -r luytre_line || [ -n "$luytre_line" ]; do
        case $luytre_line in
        JAVA_VERSION=*)
            luytre_version=${luytre_line#JAVA_VERSION=}
            luytre_version=${luytre_version#\"}
            luytre_version=${luytre_version%%[!0-9]*}
            [ "${luytre_version:-0}" -ge 25 ]
            return
            ;;
        esac
    done <"$luytre_candidate/release"
    return 1
}

luytre_javac_on_path() {
    # prints the folder of the JDK whose javac is on PATH
    luytre_javac=$(command -v javac 2>/dev/null) || return 0
    luytre_javac=$(readlink -f "$luytre_javac" 2>/dev/null || echo "$luytre_javac")
    echo "${luytre_javac%/bin/javac}"
}

luytre_find_jdk() {
    for luytre_candidate in "${JAVA_HOME:-}" "${JDK25_HOME:-}" "$(luytre_javac_on_path)" \
        /usr/lib/jvm/*25* /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* /usr/local/*jdk* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$luytre_candidate" ] && luytre_is_jdk; then
            JAVA_HOME=$luytre_candidate
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

if ! luytre_find_jdk; then
    echo "Lũy Tre cần JDK 25 trở lên mà không tìm thấy (needs a JDK 25 or newer; JAVA_HOME=${JAVA_HOME:-unset}): hãy cài Eclipse Temurin 25 từ https://adoptium.net hoặc đặt JAVA_HOME." >&2
    exit 1
fi
