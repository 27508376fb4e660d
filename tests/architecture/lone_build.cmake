# SPDX-FileCopyrightText: 2026 The Knotary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the model with Qt's package disabled and runs its smoke program: the proof that the model
# knows no Qt. Called by ctest as `cmake -D SOURCE=… -D BINARY=… -P lone_build.cmake`.

function(do)
    execute_process(COMMAND ${ARGN} COMMAND_ECHO STDOUT RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "failed: ${ARGN}")
    endif()
endfunction()

do(${CMAKE_COMMAND} -S ${SOURCE} -B ${BINARY} -G Ninja -DCMAKE_BUILD_TYPE=Debug
    -DKNOTARY_MODEL_ONLY=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON)
do(${CMAKE_COMMAND} --build ${BINARY} -j 2)
do(${BINARY}/model_smoke)
